/**
 * Papers going out and files coming in.
 *
 * <ol>
 *   <li>A paper is handed to whoever its class allows, and to its filer; to an outsider it looks absent (section 1.1).
 *   <li>Each reading of a restricted paper is logged (section 0, rule 6).
 *   <li>A file is streamed in, hashed and inspected on arrival; it is nobody's paper until a filing takes it up (S15).
 * </ol>
 */
package comity.web.document;
