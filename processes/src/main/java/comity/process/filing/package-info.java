/**
 * The intake of claims (S01 to S03): process {@code claim-intake} and the decision tables of screening and track.
 *
 * <ol>
 *   <li>Section 9: the intake starts by {@code ClaimFiled} under the filing reference and keeps that key to its end.
 *   <li>S02: after each decision the process asks where the intake stands, so that no command is ever too early for it.
 *   <li>S03: {@code ClaimRegistered} starts the spine {@code case-main} under the docket number.
 * </ol>
 */
package comity.process.filing;
