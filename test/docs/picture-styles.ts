/** How the pictures look. */

/** The style sheet of a picture's page. */
export const STYLES = `
* { box-sizing: border-box; margin: 0; }
body { background: #fff; font: 13px/1.25 'Open Sans', Arial, sans-serif; color: #202124; }
main { padding: 14px; box-sizing: content-box; }
.sheet { position: relative; }
.sheet > div { position: absolute; display: flex; align-items: center; }
.letters { justify-content: center; background: #f1f3f4; border: solid #c7cbd1; border-width: 0 1px 1px 0;
  font-size: 11px; color: #5f6368; }
.cell { border: solid #d5d8dc; border-width: 0 1px 1px 0; padding: 0 6px; background: #fff; overflow: hidden;
  white-space: nowrap; }
.over { overflow: visible; z-index: 1; border-right-color: #fff; }
.over span { background: #fff; padding-right: 6px; }
.centred { justify-content: center; }
.bracket { justify-content: center; align-items: flex-end; text-align: center; border-bottom: 4px solid; padding-bottom: 3px;
  font-size: 12px; line-height: 1.15; font-weight: 600; }
.bracket span { white-space: pre-line; }
.role { color: #1558b0; }
.month { color: #7b1fa2; }
.days { justify-content: center; font-size: 11px; color: #7b1fa2; }
.side { border-left: 4px solid; padding-left: 9px; font-size: 12px; font-weight: 600; }
.header { color: #7b1fa2; }
.activity { color: #137333; }
.stage { color: #b45309; }
.outside, .skipped, .other { color: #80868b; font-weight: 400; }
.badge, i { justify-content: center; border-radius: 9px; font-size: 11px; font-weight: 700; font-style: normal; color: #fff;
  border: 1.5px solid #fff; }
.planned { background: #1558b0; }
.executed { background: #137333; }
.rescheduled { background: #b45309; }
.cancelled { background: #b3261e; }
.unread { background: #b3261e; }
.nothing { background: #fff; color: #5f6368; border-color: #80868b; }
ul { display: flex; gap: 20px; list-style: none; padding: 12px 0 0; font-size: 12px; }
li { display: flex; align-items: center; gap: 6px; }
li.said { font-weight: 600; }
i { display: inline-flex; width: 18px; height: 18px; align-items: center; }
section { margin-top: 10px; padding: 8px 12px; border-left: 4px solid #e8a400; background: #fff8e1; border-radius: 0 6px 6px 0;
  max-width: 760px; }
section b { color: #8a5a00; font-size: 12px; }
section p { margin-top: 2px; }
.now { color: #5f6368; }
.now strong { color: #202124; }
code { font: 12px monospace; white-space: nowrap; background: #fff; border: 1px solid #ecd9a3; border-radius: 3px; padding: 0 4px; }
`;
