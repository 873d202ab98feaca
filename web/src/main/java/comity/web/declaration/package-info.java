/** The public register of declarations: page {@code /declaration/register} and API {@code declarations}. */
package comity.web.declaration;
