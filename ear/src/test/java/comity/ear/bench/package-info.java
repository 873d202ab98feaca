/**
 * The benchmarks of {@code mvn -Pbench}: figures of one run, each the median of three, held against a floor measured in
 * the same run on the same machine. No test of {@code mvn verify} looks at a clock.
 */
package comity.ear.bench;
