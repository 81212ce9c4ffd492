/** How yes and no are typed. */

/** What `si` and `no` mean; null for anything else. */
export function yesOrNo(text: string): boolean | null {
  if (/^s[ií]$/i.test(text)) return true;
  return /^no$/i.test(text) ? false : null;
}
