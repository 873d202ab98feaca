package comity.declaration;

/** How many requests there are and what became of them. */
public record DeclarationCounts(
        int asked, int states, int since, int declared, int inPart, int notDeclared, int notExamined, int pending) {}
