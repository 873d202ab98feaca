/**
 * Stories: disputes played through the public API, act by act, by the persons the Rules name for each act. The demo is
 * seeded with them, real disputes are replayed with them, and tests begin where one of them stops.
 */
package comity.ear.story;
