package comity.precedent;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;

/** The Tribunal's analysis in the words of an OpenSearch server: the same filters of the same library. */
final class OpenSearchAnalysis {

    /** Runs come ready made, parted by blanks: no server closes the gaps that stop words leave. */
    static final String RUNS = "runs";

    private static final String[] ARTICLES = {
        "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"
    };

    private OpenSearchAnalysis() {}

    static void configure(ElasticsearchAnalysisConfigurationContext context) {
        filters(context);
        words(context, "en", "possessive", "lowercase", "asciifolding", "porter_stem");
        words(context, "fr", "articles", "lowercase", "stems_fr", "asciifolding");
        words(context, "es", "lowercase", "stems_es", "asciifolding");
        words(context, "ru", "lowercase", "stems_ru");
        context.analyzer(TribunalAnalysis.words("ar"))
                .custom()
                .tokenizer("standard")
                .charFilters("direction")
                .tokenFilters("lowercase", "decimal_digit", "arabic_normalization", "stems_ar");
        context.analyzer(TribunalAnalysis.SPELLED)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding");
        context.analyzer(TribunalAnalysis.WRITTEN)
                .custom()
                .tokenizer("standard")
                .tokenFilters("articles", "possessive", "lowercase");
        context.analyzer(RUNS).custom().tokenizer("whitespace");
        context.normalizer(TribunalAnalysis.CODE).custom().tokenFilters("lowercase", "asciifolding");
    }

    private static void words(ElasticsearchAnalysisConfigurationContext context, String language, String... filters) {
        context.analyzer(TribunalAnalysis.words(language))
                .custom()
                .tokenizer("standard")
                .tokenFilters(filters);
    }

    private static void filters(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("articles")
                .type("elision")
                .param("articles", ARTICLES)
                .param("articles_case", true);
        context.tokenFilter("stems_fr").type("stemmer").param("language", "light_french");
        context.tokenFilter("stems_es").type("stemmer").param("language", "light_spanish");
        context.tokenFilter("stems_ru").type("stemmer").param("language", "light_russian");
        context.tokenFilter("stems_ar").type("stemmer").param("language", "arabic");
        context.charFilter("direction")
                .type("pattern_replace")
                .param("pattern", TribunalAnalysis.DIRECTION)
                .param("replacement", "");
    }
}
