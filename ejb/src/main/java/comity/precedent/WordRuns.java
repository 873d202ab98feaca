package comity.precedent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Runs of stems that follow each other once stop words are left out: "revocation of the consent" is one pair. Texts
 * that share rare runs speak of the same thing in the same words, which single words do not show.
 */
public final class WordRuns extends Analyzer {

    /** Lengths of runs that the index has a field for. */
    static final List<Integer> SIZES = List.of(1, 2, 3, 4);

    private final String language;
    private final int size;

    /** @param size stems in a run; 1 for stems alone */
    public WordRuns(String language, int size) {
        this.language = language;
        this.size = size;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stems = new Closed(stems(words));
        if (size == 1) {
            return new TokenStreamComponents(words, stems);
        }
        ShingleFilter runs = new ShingleFilter(stems, size, size);
        runs.setOutputUnigrams(false);
        return new TokenStreamComponents(words, runs);
    }

    private TokenStream stems(Tokenizer words) {
        return switch (language) {
            case "fr" ->
                new ASCIIFoldingFilter(new FrenchLightStemFilter(new StopFilter(
                        new LowerCaseFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)),
                        stopWords("fr"))));
            case "ru" -> new RussianLightStemFilter(new StopFilter(new LowerCaseFilter(words), stopWords("ru")));
            case "es" ->
                new ASCIIFoldingFilter(
                        new SpanishLightStemFilter(new StopFilter(new LowerCaseFilter(words), stopWords("es"))));
            case "ar" ->
                new ArabicStemFilter(new ArabicNormalizationFilter(
                        new StopFilter(new DecimalDigitFilter(new LowerCaseFilter(words)), stopWords("ar"))));
            default ->
                new PorterStemFilter(new ASCIIFoldingFilter(
                        new StopFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)), stopWords("en"))));
        };
    }

    static CharArraySet stopWords(String language) {
        return switch (language) {
            case "fr" -> FrenchAnalyzer.getDefaultStopSet();
            case "ru" -> RussianAnalyzer.getDefaultStopSet();
            case "es" -> SpanishAnalyzer.getDefaultStopSet();
            case "ar" -> ArabicAnalyzer.getDefaultStopSet();
            default -> EnglishAnalyzer.getDefaultStopSet();
        };
    }

    /** The different runs of a text, in the order in which they first appear. */
    Set<String> of(String text) throws IOException {
        return new LinkedHashSet<>(all(text));
    }

    /** The runs of a text in their order, as often as they stand there. */
    List<String> all(String text) throws IOException {
        List<String> runs = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute run = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                runs.add(run.toString());
            }
            stream.end();
        }
        return runs;
    }

    /** The language in whose stop words a text is richest; English where nothing speaks. */
    static String languageOf(String text) throws IOException {
        String beginning = text.substring(0, Math.min(text.length(), 5000));
        List<String> words = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new java.io.StringReader(beginning.toLowerCase(java.util.Locale.ROOT)));
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
        }
        String best = "en";
        long most = 0;
        for (String language : IndexFields.LANGUAGES) {
            CharArraySet known = stopWords(language);
            long count = words.stream().filter(known::contains).count();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }

    /** Stems stand side by side where a stop word stood between them. */
    private static final class Closed extends TokenFilter {

        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

        Closed(TokenStream stems) {
            super(stems);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            step.setPositionIncrement(1);
            return true;
        }
    }
}
