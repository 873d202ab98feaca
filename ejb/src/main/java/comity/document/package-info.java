/**
 * Papers: taking them in, keeping them, reading them.
 *
 * <ol>
 *   <li>Section 0, rule 7: a filed paper is never edited; its SHA-256, filer and time are kept.
 *   <li>Section 2.2 (D20): at most 100 MB a file; unreadable, misnamed and empty files are refused by name.
 *   <li>Section 1.1: each paper has one class, read through the access policy alone.
 * </ol>
 */
package comity.document;
