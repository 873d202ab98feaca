/**
 * Papers going out and files coming in.
 *
 * <ol>
 *   <li>A paper is handed to whoever its class allows, and to its filer; to an outsider it looks absent (section 1.1).
 *   <li>Each reading of a restricted paper is logged (section 0, rule 6).
 *   <li>A file is streamed in, hashed and inspected on arrival; it is nobody's paper until a filing takes it up (S15).
 *   <li>A paper is read page by page in the portal. Papers of the classes RES and XPT are only shown, each page with the
 *       reader's name and the time across it; the file is handed to nobody (section 1.1).
 * </ol>
 */
package comity.web.document;
