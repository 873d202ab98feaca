package comity.web.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.common.Refusal;
import comity.docket.CaseState;
import comity.docket.StateNotOpen;
import comity.evidence.ExhibitClosed;
import comity.evidence.ExhibitState;
import comity.filing.ExaminationSettled;
import comity.filing.ExaminationStage;
import comity.filing.OutcomeNotOpen;
import comity.hearing.Hearing;
import comity.hearing.HearingNotOpen;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** X9: a refusal is said in the reader's language, also what it says of states, stages and outcomes. */
class RefusalTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/texts");

    /** Texts as the server reads them, for a reader whose browser asks for one language. */
    private static RefusalTexts in(String language) throws IOException {
        ServletContext server = mock(ServletContext.class);
        try (Stream<Path> files = Files.list(FOLDER)) {
            when(server.getResourcePaths(any()))
                    .thenReturn(
                            files.map(file -> "/texts/" + file.getFileName()).collect(Collectors.toSet()));
        }
        when(server.getResourceAsStream(any()))
                .thenAnswer(call -> Files.newInputStream(
                        FOLDER.resolve(Path.of(call.<String>getArgument(0)).getFileName())));
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getLocales())
                .thenAnswer(call -> Collections.enumeration(List.of(Locale.forLanguageTag(language))));
        Texts texts = new Texts();
        texts.bundles = new TextBundles();
        texts.bundles.servletContext = server;
        texts.bundles.load();
        texts.locale = new PageLocale();
        texts.locale.request = request;
        RefusalTexts refusals = new RefusalTexts();
        refusals.texts = texts;
        return refusals;
    }

    /** Each refusal that names a word of the program, with each word it can name. */
    private static List<Refusal> naming() throws ReflectiveOperationException {
        List<Refusal> all = new ArrayList<>();
        for (CaseState state : CaseState.values()) {
            all.add(new StateNotOpen("ESCT-2027-0001", state));
        }
        for (ExhibitState state : ExhibitState.values()) {
            all.add(new ExhibitClosed("C-1", state));
        }
        for (Hearing.State state : Hearing.State.values()) {
            all.add(new HearingNotOpen(state));
        }
        for (ExaminationStage stage : ExaminationStage.values()) {
            all.add(made(ExaminationSettled.class, ExaminationStage.class, stage));
        }
        for (String outcome : List.of("NOTICE", "READY", "ABUSE", "DUPLICATE", "NON_SIGNATORY", "INVITE")) {
            all.add(made(OutcomeNotOpen.class, String.class, outcome));
        }
        return all;
    }

    private static <A> Refusal made(Class<? extends Refusal> type, Class<A> argument, A value)
            throws ReflectiveOperationException {
        Constructor<? extends Refusal> constructor = type.getDeclaredConstructor(argument);
        constructor.setAccessible(true);
        return constructor.newInstance(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru"})
    void x9_no_refusal_says_a_word_of_the_program_to_a_reader(String language)
            throws IOException, ReflectiveOperationException {
        RefusalTexts texts = in(language);
        for (Refusal refusal : naming()) {
            Object named = refusal.args().get(refusal.args().size() - 1);
            assertThat(texts.of(refusal))
                    .as(refusal.getMessage())
                    .isNotBlank()
                    .doesNotContain(named.toString())
                    .doesNotContain("{");
        }
    }
}
