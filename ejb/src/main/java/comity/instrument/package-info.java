/**
 * The registry of instruments and provisions.
 *
 * <ol>
 *   <li>Section 8: instruments, provisions and bindings are reference data; the registry can add to them without a
 *       release of the software.
 *   <li>Section 8.2 (D10): a provision may be invoked when its instrument is invocable and it binds every party to the
 *       dispute at some day of the period of the claim.
 *   <li>A provision without rows of binding binds every Signatory; one with rows binds the Signatories listed.
 *   <li>A political commitment is invocable because the Accord makes it so; a decision says which kind it rests on.
 *   <li>Every change is logged with what stood there before. A claim that has been filed keeps the provisions it invokes; D10
 *       is asked on the day of its examination.
 * </ol>
 */
package comity.instrument;
