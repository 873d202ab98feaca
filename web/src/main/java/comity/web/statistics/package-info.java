/** The record in numbers: page {@code /statistics/statistics} and API {@code statistics}, open to everyone. */
package comity.web.statistics;
