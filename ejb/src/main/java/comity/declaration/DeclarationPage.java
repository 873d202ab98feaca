package comity.declaration;

import java.util.List;

/**
 * A page of the register.
 *
 * @param rows latest first
 * @param found how many rows the filter leaves
 * @param all counts over the whole register
 */
public record DeclarationPage(List<DeclarationRow> rows, int found, DeclarationCounts all) {}
