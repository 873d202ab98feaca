/**
 * Real disputes played through the public API: each row of the list becomes a case and is driven to the state that its
 * status names, as far as the stages are built. An invented sample of twelve is always played.
 */
package comity.ear.replay;
