/** Bad input and trouble: what is refused, what is kept, what nobody learns, and what survives when servers fall. */
package comity.ear.trouble;
