/**
 * Private annotations of judges in portal and API.
 *
 * <ol>
 *   <li>Section 11: beside a decision or authority a judge reads his own annotations and writes more.
 *   <li>The search page shows a judge which of his annotations have the words he searches for; their list has them all.
 * </ol>
 */
package comity.web.annotation;
