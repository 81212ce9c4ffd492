/** Takes out of a sketch what nobody would draw together, so that every sheet has one right reading. */

import { hasLegend } from './legend.ts';
import { isOnlyFill, type Marks, tellsExecuted } from './marks.ts';
import type { MonthsRow } from './months-row.ts';
import type { Plan } from './plan.ts';
import type { Rows } from './rows.ts';
import type { Shading } from './shading.ts';
import type { Sketch } from './sketch.ts';
import { isDaily, type WeeksRow } from './weeks-row.ts';

const MOST_MONTHS_OF_DAYS = 2;
const MOST_MONTHS_OF_PAIRS = 6;
const FEWEST_INITIALS = 3;
/** Under so many rows nobody can tell a shaded column from a busy week. */
const FEWEST_SHADED = 4;

/** The sketch with its features made to fit one another. */
export function settled(sketch: Sketch): Sketch {
  const marks = settledMarks(sketch);
  const withMarks = { ...sketch, marks };
  const plan = settledPlan(withMarks);
  const columns = { ...sketch.columns, owned: sketch.columns.owned || !sketch.columns.numbered };
  const narrow = !columns.numbered && columns.order.endsWith('| responsible');
  const stages =
    narrow && sketch.stages.mode === 'row merged over texts'
      ? { ...sketch.stages, mode: 'row merged' as const }
      : sketch.stages;
  const whole = { ...withMarks, plan, columns, stages };
  const shading = settledShading(whole);
  return { ...whole, months: settledMonths(whole), rows: settledRows(whole), shading };
}

/** Signs that are letters would say the wrong thing in a row or column of what was executed. */
function settledMarks({ marks, weeks, stages }: Sketch): Marks {
  const single = isDaily(weeks) || stages.mode === 'none';
  const rows = isDaily(weeks) ? 'one' : marks.rows;
  const staged = marks.style === 'stage fills' && single ? 'fill' : marks.style;
  const figures = ['hours', 'shares', 'dates', 'free text'].includes(staged);
  if (rows === 'one') {
    const merged = marks.merged && !['hours', 'shares', 'dates'].includes(staged);
    return { ...marks, style: staged, rows, merged };
  }
  const style = figures ? 'sign' : staged === 'P/E' ? 'letters' : staged === 'stage fills' ? 'fill' : staged;
  const sign = /^p/i.test(String(marks.sign)) ? 'X' : marks.sign;
  const pairsMerged = marks.pairsMerged || rows === 'unlabelled rows';
  // A legend of one sign would contradict the row or column that says what it stands for.
  const legend = tellsExecuted({ ...marks, style }) ? marks.legend : 'none';
  return { ...marks, rows, style, sign, pairsMerged, legend, merged: false };
}

function settledPlan({ plan, marks, weeks, years, rows }: Sketch): Plan {
  const most = isDaily(weeks)
    ? MOST_MONTHS_OF_DAYS
    : marks.rows === 'two columns'
      ? MOST_MONTHS_OF_PAIRS
      : Number.POSITIVE_INFINITY;
  const activities = plan.activities.map((activity, index) => {
    const bars = index === 0 && activity.bars.length === 0 ? [{ start: 0, length: 1, executed: 0 }] : activity.bars;
    const above = plan.activities[index - (index % 2)];
    const owner = rows.sharedOwners ? (above?.owner ?? activity.owner) : activity.owner;
    const title = index < 2 && years === 'old title' ? `Audiencia pública {year}` : activity.title;
    const past = index < 2 && years === 'texts of last year' ? 'Publicar el informe de gestión {last year}' : title;
    return { ...activity, bars, owner, title: past };
  });
  return { ...plan, months: Math.min(plan.months, most), activities };
}

function settledMonths({ plan, months, weeks }: Sketch): MonthsRow {
  const alone = weeks.label === 'none' || weeks.label === 'unlabelled' || isDaily(weeks);
  const spread = alone ? 'merged' : months.spread;
  const tooFew = plan.months < FEWEST_INITIALS || spread === 'repeated';
  const plain = months.plain === 'E' && tooFew ? 'ENE' : months.plain;
  return { ...months, spread, plain };
}

function settledRows({ rows, marks, stages, plan }: Sketch): Rows {
  const numbering = stages.mode === 'none' && rows.numbering.includes('stage') ? '1' : rows.numbering;
  const pairs = marks.rows.endsWith('rows');
  const headerAgainAt =
    stages.mode === 'column merged' || (rows.headerAgainAt ?? 0) >= plan.activities.length ? null : rows.headerAgainAt;
  const sharedOwners = rows.sharedOwners && !pairs && headerAgainAt === null && !stages.mode.startsWith('row');
  const spacers = rows.spacers === 'after each' && (pairs || sharedOwners) ? 'none' : rows.spacers;
  return { ...rows, numbering, headerAgainAt, sharedOwners, spacers };
}

function settledShading(sketch: Sketch): Shading {
  const { shading, marks, weeks, stages, plan } = sketch;
  const isWide = !['none', '1Q', 'Quincena 1'].includes((weeks as WeeksRow).label);
  const isTold = !isOnlyFill(marks) || plan.activities.length >= FEWEST_SHADED || hasLegend(sketch);
  const holiday = isWide && isTold && plan.months > 1 ? shading.holiday : 'none';
  const staged = stages.mode !== 'none' && shading.stripe === null;
  // A bar over all weeks in the colour of its row's texts is a shaded row to anybody.
  const barred = isWide && plan.months > 2 ? 'texts' : 'none';
  const stageRows = staged ? (marks.style === 'stage fills' ? barred : shading.stageRows) : 'none';
  const notApplicable = marks.rows === 'one' ? shading.notApplicable : 'none';
  return { ...shading, holiday, stageRows, notApplicable };
}
