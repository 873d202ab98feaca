/**
 * The Rules as pages: every limit, task and refusal links here.
 *
 * <ol>
 *   <li>The table of limits is read from the one table the procedure itself uses (section 4).
 *   <li>The text of a rule stands under the code by which refusals name it: S01 to S30, X1 to X10, TL, FX.
 * </ol>
 */
package comity.web.deadline;
