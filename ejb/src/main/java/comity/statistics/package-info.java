/**
 * What the public record amounts to (section 11): how many cases there are, what they allege, where they stand, how long
 * they took against the limits of section 4, and how their claims ended. Counts registered cases and published decisions
 * only, and never splits them by State.
 */
package comity.statistics;
