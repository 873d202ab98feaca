/**
 * Who may do and read what.
 *
 * <ol>
 *   <li>Section 1.1: every paper has one class; {@code RES} and {@code XPT} fail closed, rooms are read by their own.
 *   <li>Section 1.2: the matrix of stages and columns is data ({@code access/permission-matrix.csv}).
 *   <li>Section 1: a role opens nothing; a row of appointment or membership does. Nobody sits on two sides of a case.
 *   <li>Section 0, rule 6: an administrator sees no case content.
 *   <li>Who loses an office or a seat is signed out: sessions and tokens from before are refused within a minute, on every
 *       node. The rows stay with their days.
 * </ol>
 */
package comity.access;
