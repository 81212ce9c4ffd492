/** The platform's refusal of an edit on a protected sheet. */

/** What the platform says, to the letter. */
export const PROTECTED_SHEET =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
