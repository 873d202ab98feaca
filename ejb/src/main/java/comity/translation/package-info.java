/**
 * Languages of a case, and translations that the Registry owes.
 *
 * <ol>
 *   <li>X9, section 2.2: a paper is filed in English, French or Russian as the filer likes; in German, Spanish or Italian
 *       where both parties agree. A claim is filed before there is a case in which to agree: there the claimant agrees by
 *       filing, the respondent by its declaration in the reference data (D19). In a case one party asks and the other agrees.
 *   <li>X9: operative papers exist in English and in the language of the State they are served on. Operative are the claim,
 *       from its registration; the decision; orders and rulings that are served; and what starts a time-limit of the State it
 *       is served on. Exhibits, minutes, answers, letters and proofs of service are not.
 *   <li>Reading of X9: the language of a State is the first of those it has declared; where it has declared none English
 *       suffices, so that papers in English owe nothing. A State that takes the language of the original waits for nothing.
 *   <li>X9: what is owed is a row, a line of the docket and a task of the clerks. The Rules give the Registry no time for it,
 *       so the task has no date; the price of delay is that the limits stand still.
 *   <li>X9, X6: the Registry's time does not run against a party: a limit of a side that starts with the service of a paper
 *       stands still from its first day until the translation for that side is served, also while a stay runs beside. Receipt
 *       itself runs, and so does what no stay stops (provisional measures, disclosure), since X6 says never. A limit of both
 *       sides waits for either. A limit that starts with another event, such as issue or hearing, does not wait.
 *   <li>A clerk or the Registrar takes it in hand and files it, if he may read the original. It is served on who waits for it.
 *   <li>Section 2.2: a party may supply its own translation of a paper or exhibit of its side; it is served on the other side,
 *       stands beside the original as the party's, and discharges the Registry of nothing.
 *   <li>The original prevails. A translation has the class of its original and keeps it when that changes (X10); who may not
 *       open the original learns neither of it nor of its title.
 *   <li>A party may say that a translation is wrong; the Registrar answers. Section 0, rule 7: what is filed stays; a corrected
 *       version is another filing, and only follows an objection.
 *   <li>When the case ends, what is owed is without object.
 * </ol>
 */
package comity.translation;
