/**
 * Communications: anyone may tell the Tribunal something (section 1). They give no procedural rights.
 *
 * <ol>
 *   <li>Section 1: a communication is read by the registry only (class {@code REG}) and answered by an acknowledgement,
 *       nothing else. It opens no case and stands on no docket.
 *   <li>Section 1.1: the registry's communications are a chained register of their own, numbered without gaps.
 *   <li>FX-08: after that period the content is erased, with name and address of the sender. The line stays, with the
 *       hash; the salt that went into the hash is erased too, so that nobody can guess the content from it.
 *   <li>Its size is limited, and no address sends many in a short time.
 * </ol>
 */
package comity.communication;
