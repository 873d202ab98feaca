/**
 * What every process needs: the engine, its tables, messages, tasks.
 *
 * <ol>
 *   <li>Section 9: the business key is the docket number, before registration the filing reference.
 *   <li>Section 9, note 5: a state change and its engine step are one transaction.
 *   <li>Section 9, note 9: a message that starts a process is never awaited by another.
 *   <li>Section 10: decision tables decide nothing by themselves; they answer a port.
 * </ol>
 */
package comity.process.common;
