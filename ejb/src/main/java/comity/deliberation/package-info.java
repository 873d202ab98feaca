/**
 * Deliberation, interim review, the vote, issue and publication.
 *
 * <ol>
 *   <li>Section 0, rule 6: deliberations are secret. Chambers are read by the sitting judges and one clerk whom the
 *       presiding judge has sworn in; what happens there stands in the room's own register.
 *   <li>S20: the docket says that deliberation has started, and nothing else.
 *   <li>TL-52, TL-53: the descriptive draft goes to the parties; they may comment; silence gives the right up.
 *   <li>TL-54, TL-55: so does the interim report with its findings; a party may ask that precise aspects be reviewed;
 *       when nobody does, it becomes final.
 *   <li>TL-56: review and final decision.
 *   <li>S20: on each operative paragraph every judge votes by name; nobody abstains; the majority decides; the
 *       presiding judge's vote decides a tie that follows a vacancy.
 *   <li>TL-57: opinions are lodged after the final vote; what is late is noted as reserved and added later.
 *   <li>TL-58, TL-59: outer limits of the panel's work; when one has run, the docket says so and the reasons follow.
 *   <li>S22: the Registrar seals; the decision is served on the parties and, FX-03 later, circulated.
 *   <li>S23, TL-60, TL-61: parties propose redactions, the panel rules, the Registry publishes; when the time has run
 *       the text is published as it stands.
 *   <li>S20: a draft is plain text of blocks; its words know bold, italics and the exhibits they name, and nothing else;
 *       an exhibit that the record does not have stops the draft from going out. Each saving is a new version; who saves
 *       after a colleague is told, and sees what each of the two has changed.
 *   <li>Section 11, "Weight": a panel follows a holding of the Appeals Chamber unless it states cogent reasons. Where an
 *       outcome in the draft may run against one, chambers see it, without a conclusion; the draft is put to the vote
 *       when reasons stand beside each. They are kept when the outcome changes. No treatment of citations is kept for
 *       drafts, so that only outcomes and readings of provisions are compared.
 *   <li>Silence of the Tribunal's own judges never harms a party: it escalates.
 * </ol>
 */
package comity.deliberation;
