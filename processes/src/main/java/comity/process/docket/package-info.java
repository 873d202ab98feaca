/**
 * The spine of a case.
 *
 * <ol>
 *   <li>Section 9: {@code case-main} is started by {@code ClaimRegistered}; its key is the docket number.
 *   <li>Section 9, note 11: closing a case ends every running instance with its key, in the same transaction.
 *   <li>Section 0, rule 6: deliberation and the registry's examination are closed boxes on the live diagram.
 * </ol>
 */
package comity.process.docket;
