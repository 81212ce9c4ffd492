/** The rejection of what a person typed. */

/** The dialog in which the platform rejects an entry; its message is the dialog's text. */
export class EntryRejected extends Error {
  override readonly name = 'EntryRejected';
}
