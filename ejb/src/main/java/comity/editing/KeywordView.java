package comity.editing;

import java.util.List;

/**
 * A term of the thesaurus with those around it.
 *
 * @param broader the term above it, or null
 * @param headnotes under it or a term below it, the latest decision first
 */
public record KeywordView(
        Term term, Term broader, List<Term> narrower, List<Term> related, List<HeadnoteView> headnotes) {}
