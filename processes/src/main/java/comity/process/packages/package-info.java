/**
 * Process {@code settlement-package}.
 *
 * <ol>
 *   <li>S07: it belongs to no one case; its key is the number of the package, its items run side by side.
 *   <li>TL-82: the record that is not made in time passes to the President.
 *   <li>Section 9: each item has a timer of its own, on the day that the States gave it.
 * </ol>
 */
package comity.process.packages;
