/**
 * Processes of a panel: {@code panel-establishment} (S08), {@code panel-composition} (S09), {@code case-organisation}
 * and {@code terms-of-reference} (S10).
 *
 * <ol>
 *   <li>TL-13, TL-14: silence of the Council establishes the panel.
 *   <li>TL-15 to TL-18: silence of parties, President and nominees is answered by table, superior, lot and replacement.
 *   <li>TL-21, TL-22: silence gives standard terms, a presiding judge for the time being and the default timetable;
 *       the terms run beside the spine and hold nothing up.
 * </ol>
 */
package comity.process.panel;
