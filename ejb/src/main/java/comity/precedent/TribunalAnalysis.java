package comity.precedent;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are compared in each language of the Tribunal: capitals, accents, elision and endings do not matter. */
public class TribunalAnalysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    static final String CODE = "code";
    static final String SPELLED = "spelled";
    static final String WRITTEN = "written";

    static String words(String language) {
        return "words_" + language;
    }

    static String runs(int size, String language) {
        return Likeness.field(size, language);
    }

    /** Marks that turn the direction of writing; Arabic texts have them between and inside words. */
    static final String DIRECTION = "[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        OpenSearchAnalysis.configure(context);
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        latin(context);
        others(context);
        for (String language : IndexFields.LANGUAGES) {
            for (int size : WordRuns.SIZES) {
                context.analyzer(runs(size, language)).instance(new WordRuns(language, size));
            }
        }
        context.analyzer(SPELLED)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(WRITTEN)
                .custom()
                .tokenizer("standard")
                .tokenFilter("elision")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase");
        context.normalizer(CODE).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }

    private static void latin(LuceneAnalysisConfigurationContext context) {
        context.analyzer(words("en"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("porterStem");
        context.analyzer(words("fr"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("elision")
                .tokenFilter("lowercase")
                .tokenFilter("frenchLightStem")
                .tokenFilter("asciiFolding");
        context.analyzer(words("es"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("spanishLightStem")
                .tokenFilter("asciiFolding");
    }

    private static void others(LuceneAnalysisConfigurationContext context) {
        context.analyzer(words("ru"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("russianLightStem");
        context.analyzer(words("ar"))
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", DIRECTION)
                .param("replacement", "")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("arabicNormalization")
                .tokenFilter("arabicStem");
    }
}
