/**
 * Languages and translations in portal and API (X9).
 *
 * <ol>
 *   <li>X9: those inside a case see what the Registry owes in it, as far as they may open the originals; beside each paper
 *       every reader of it sees its translations. The original prevails, and each page says so.
 *   <li>A clerk takes in hand and files, a party supplies and doubts, the Registrar answers, on the page of one paper.
 * </ol>
 */
package comity.web.translation;
