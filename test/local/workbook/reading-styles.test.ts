/** Looks of cells: colours, fonts, formats, borders, alignments. */

import { describe, expect, test } from 'vitest';
import type { StyleModel } from '#local/workbook/model.ts';
import { readModel, smallFile, stylesheet, worksheet } from './workbook-files.ts';

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2></a:clrScheme></a:themeElements></a:theme>`;

/** The look of a cell with this `xf` in a styles part with these lists. */
function lookOf(lists: string, xf: string, theme = THEME): StyleModel | undefined {
  const styles = stylesheet(`${lists}<cellXfs><xf/>${xf}</cellXfs>`);
  return readModel(smallFile(worksheet(''), { 'xl/styles.xml': styles, 'xl/theme/theme1.xml': theme })).styles[1];
}

function background(fill: string): string | null | undefined {
  return lookOf(`<fills><fill/><fill/><fill>${fill}</fill></fills>`, '<xf fillId="2"/>')?.background;
}

describe('the background of', () => {
  const solid = (color: string) =>
    `<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>`;

  test.each([
    ['an RGB colour', solid('rgb="FF12aBcD"'), '#12abcd'],
    ['an RGB colour without alpha', solid('rgb="12ABCD"'), '#12abcd'],
    ['the light theme colour, first though second in the theme', solid('theme="0"'), '#ffffff'],
    ['the dark theme colour', solid('theme="1"'), '#000000'],
    ['the second light theme colour', solid('theme="2"'), '#eeece1'],
    ['the second dark theme colour', solid('theme="3"'), '#1f497d'],
    ['a shade of white', solid('theme="0" tint="-0.14999847407452621"'), '#d9d9d9'],
    ['a theme colour that the theme lacks', solid('theme="9"'), '#70ad47'],
    ['an indexed colour', solid('indexed="13"'), '#ffff00'],
    ['an indexed colour of the first eight', solid('indexed="2"'), '#ff0000'],
    ['the automatic colour', solid('indexed="64"'), '#000000'],
    ['a solid fill without colours', '<patternFill patternType="solid"/>', null],
    ['no pattern', '<patternFill patternType="none"><fgColor rgb="FF112233"/></patternFill>', null],
    ['a pattern without type', '<patternFill><fgColor rgb="FF112233"/></patternFill>', null],
    [
      'half a pattern',
      '<patternFill patternType="mediumGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/></patternFill>',
      '#800080',
    ],
    ['a light pattern', '<patternFill patternType="lightUp"/>', '#bfbfbf'],
    [
      'a gradient',
      '<gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>',
      '#808080',
    ],
  ])('%s', (_, fill, color) => {
    expect(background(fill)).toBe(color);
  });

  // As Excel 2007 shows its accents; its own arithmetic is in whole numbers.
  test.each([
    ['4', '0.79998168889431442', '#dce6f1'],
    ['4', '0.59999389629810485', '#b8cce4'],
    ['4', '0.39997558519241921', '#95b3d7'],
    ['4', '-0.249977111117893', '#366092'],
    ['4', '-0.499984740745262', '#244062'],
    ['5', '0.39997558519241921', '#da9694'],
  ])('theme colour %s with tint %s is %s, give or take one', (theme, tint, color) => {
    const channels = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    const found = channels(background(solid(`theme="${theme}" tint="${tint}"`)) ?? '');
    const distances = channels(color).map((channel, index) => Math.abs(channel - (found[index] ?? 999)));
    expect(Math.max(...distances)).toBeLessThanOrEqual(1);
  });

  test('an indexed colour of the workbook’s own palette', () => {
    const rgb = (value: string) => `<rgbColor rgb="00${value}"/>`;
    const colors = `<colors><indexedColors>${Array.from({ length: 64 }, () => rgb('ABCDEF')).join('')}</indexedColors></colors>`;
    const lists = `<fills><fill/><fill/><fill>${solid('indexed="13"')}</fill></fills>${colors}`;
    expect(lookOf(lists, '<xf fillId="2"/>')?.background).toBe('#abcdef');
  });
});

test.each<[string, string, Partial<StyleModel>]>([
  [
    'all',
    '<b/><i val="1"/><strike val="true"/><u/><sz val="10.5"/><color theme="1"/><name val="Arial"/>',
    {
      bold: true,
      italic: true,
      strikethrough: true,
      underline: true,
      fontSize: 10.5,
      fontColor: '#000000',
      fontFamily: 'Arial',
    },
  ],
  [
    'nothing',
    '',
    {
      bold: false,
      italic: false,
      strikethrough: false,
      underline: false,
      fontSize: null,
      fontColor: null,
      fontFamily: null,
    },
  ],
  [
    'switched off',
    '<b val="0"/><i val="false"/><strike val="0"/><u val="none"/>',
    { bold: false, italic: false, strikethrough: false, underline: false },
  ],
  ['underlined twice', '<u val="double"/><color auto="1"/>', { underline: true, fontColor: null }],
])('a font with %s', (_, font, expected) => {
  expect(lookOf(`<fonts><font/><font>${font}</font></fonts>`, '<xf fontId="1"/>')).toMatchObject(expected);
});

test.each([
  [0, 'General'],
  [9, '0%'],
  [14, 'dd/mm/yyyy'],
  [49, '@'],
  [164, 'd "de" mmm'],
  [165, 'General'],
])('number format %i is %s', (id, code) => {
  const own = '<numFmts><numFmt numFmtId="164" formatCode="d &quot;de&quot; mmm"/></numFmts>';
  expect(lookOf(own, `<xf numFmtId="${id}"/>`)?.numberFormat).toBe(code);
});

test('alignments and borders', () => {
  const border =
    '<border><left style="none"/><right style="thick"><color indexed="64"/></right><top style="thin"><color rgb="FF00FF00"/></top><bottom/></border>';
  const xf = '<xf borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1"/></xf>';
  expect(lookOf(`<borders><border/>${border}</borders>`, xf)).toMatchObject({
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
    borders: {
      left: null,
      right: { style: 'thick', color: null },
      top: { style: 'thin', color: '#00ff00' },
      bottom: null,
    },
  });
});

test('a workbook without a theme has the colours of Office', () => {
  const lists =
    '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>';
  const styles = stylesheet(`${lists}<cellXfs><xf/><xf fillId="2"/></cellXfs>`);
  expect(readModel(smallFile(worksheet(''), { 'xl/styles.xml': styles })).styles[1]?.background).toBe('#4472c4');
});
