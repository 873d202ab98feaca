/**
 * Process {@code consultations}.
 *
 * <ol>
 *   <li>S05: reply, entry, period and joining run side by side (TL-07 to TL-10).
 *   <li>S08: a panel request ends it at once; a joint statement of failure opens the dormancy.
 *   <li>TL-12, FX-09: dormancy ends with a panel request or lapses after a notice.
 *   <li>S06: mediation is called from here when its stage comes.
 * </ol>
 */
package comity.process.consultation;
