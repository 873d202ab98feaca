package comity.precedent;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are compared in each language of the Tribunal: capitals, accents, elision and endings do not matter. */
public class TribunalAnalysis implements LuceneAnalysisConfigurer {

    static final String CODE = "code";
    static final String SPELLED = "spelled";

    static String words(String language) {
        return "words_" + language;
    }

    static String runs(int size, String language) {
        return Likeness.field(size, language);
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
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
        context.analyzer(words("ru"))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("russianLightStem");
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
        context.normalizer(CODE).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }
}
