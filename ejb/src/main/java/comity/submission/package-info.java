/**
 * The written rounds and what happens when a party stays silent.
 *
 * <ol>
 *   <li>S13: four rounds, one after the other: first submissions of claimant and respondent, reply, rejoinder. Each is a
 *       PDF with an outline and a public executive summary, signed by the Agent.
 *   <li>S13: 200 pages for a first submission and 100 for reply and rejoinder (urgent 60 and 30), unless procedural
 *       order no. 1 sets fewer; executive summaries have 15.
 *   <li>TL-23 runs to the date of the timetable; TL-24, TL-25 and TL-26 run from the service of the submission before.
 *   <li>TL-23 missed: the claim form stands as submission. TL-25 missed: the right to reply is lost, and with it the
 *       rejoinder, which would answer it. TL-26 missed: the right to rejoin is lost.
 *   <li>X1: TL-24 missed: a default notice is served, TL-85 runs from its service; then the default is recorded and the
 *       case goes on. Without the respondent's first submission reply and rejoinder fall away. The absent party is
 *       still served everything and may re-enter, taking the case as it stands.
 *   <li>S13: when no round is left the written phase closes.
 * </ol>
 */
package comity.submission;
