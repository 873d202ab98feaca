/**
 * Decisions as issued: number, text, votes, seal, and the three moments at which more readers get them.
 *
 * <ol>
 *   <li>Section 11: the citation is year of issue, type and a running number per year and type, without gaps.
 *   <li>S20: every judge of the formation votes on each operative paragraph; nobody abstains.
 *   <li>S22: a decision states formation, reasons, outcome per claim with standard of proof, remedies, votes by name
 *       and opinions; it is sealed and issued to the parties (class PTY). An opinion may be reserved and lodged later.
 *   <li>FX-03: it is circulated to the Signatories (class SIG).
 *   <li>S23: its public version is published (class PUB); both versions and the log of redactions are kept.
 *   <li>Section 4: the day of the decision is the tribunal clock's, the moment of the seal the machine clock's.
 * </ol>
 */
package comity.decision;
