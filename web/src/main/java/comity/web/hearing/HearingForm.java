package comity.web.hearing;

import comity.hearing.CorrectTranscript;
import comity.hearing.HearingAnswers;
import comity.hearing.HearingScheduling;
import comity.hearing.HearingSitting;
import comity.hearing.HearingSummary;
import comity.hearing.HearingWitness;
import comity.hearing.NameWitnesses;
import comity.hearing.OpenHearing;
import comity.hearing.TranscriptReview;
import comity.web.common.UploadIds;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** The page of one hearing: what each side of the bench may do there now. */
@Named
@ViewScoped
public class HearingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HearingScheduling scheduling;

    @Inject
    HearingSitting sitting;

    @Inject
    HearingAnswers answers;

    @Inject
    TranscriptReview transcript;

    @Inject
    HearingCase about;

    @Inject
    Page page;

    private String witnesses = "";
    private String present = "";
    private String until = "";
    private String minutes = "";
    private String transcriptFile = "";
    private String side = "CLM";
    private String question = "";
    private Long questionId;
    private String answer = "";
    private String passages = "";

    public String name() {
        List<NameWitnesses.Named> named = TypedLines.of("witnesses", witnesses, 3).stream()
                .map(p -> new NameWitnesses.Named(
                        TypedLines.word(HearingWitness.Kind.class, "witnesses", p[0]), p[1], p[2]))
                .toList();
        scheduling.name(new NameWitnesses(about.caseId(), named), about.actor());
        return done("hearing.witnesses.done");
    }

    public String open() {
        List<OpenHearing.Present> came = TypedLines.of("present", present, 3).stream()
                .map(p -> new OpenHearing.Present(TypedLines.side("present", p[0]), p[1], p[2]))
                .toList();
        sitting.open(new OpenHearing(about.caseId(), came), about.actor());
        return done("hearing.open.done");
    }

    public String adjourn() {
        sitting.adjourn(about.caseId(), instant(), about.actor());
        return done("hearing.adjourn.done");
    }

    private Instant instant() {
        try {
            return LocalDateTime.parse(until.strip()).atZone(about.zone()).toInstant();
        } catch (DateTimeException notADay) {
            throw new TypedLines.LineUnreadable("until", until);
        }
    }

    public String rise() {
        List<Long> file = UploadIds.of(transcriptFile);
        sitting.rise(about.caseId(), UploadIds.of(minutes), file.isEmpty() ? null : file.get(0), about.actor());
        return done("hearing.rise.done");
    }

    public String ask() {
        answers.ask(
                new HearingAnswers.AskQuestion(about.caseId(), TypedLines.side("side", side), question), about.actor());
        return done("hearing.ask.done");
    }

    public String answer() {
        answers.answer(new HearingAnswers.AnswerQuestion(about.caseId(), questionId, answer), about.actor());
        return done("hearing.answer.done");
    }

    public String correct() {
        List<CorrectTranscript.Passage> filed = TypedLines.of("passages", passages, 2).stream()
                .map(p -> new CorrectTranscript.Passage(p[0], p[1]))
                .toList();
        transcript.correct(new CorrectTranscript(about.caseId(), filed), about.actor());
        return done("hearing.correct.done");
    }

    public String close() {
        sitting.close(about.caseId(), about.actor());
        return page.done("/cases/" + about.getReference(), "hearing.close.done");
    }

    private String done(String key) {
        return page.done("/hearing/case?case=" + about.getReference(), key);
    }

    /** The first question still open, which the answer goes to unless another is chosen. */
    public List<HearingSummary.Question> getOpenQuestions() {
        return about.getOpenQuestions();
    }

    public String getWitnesses() {
        return witnesses;
    }

    public void setWitnesses(String witnesses) {
        this.witnesses = witnesses;
    }

    public String getPresent() {
        return present.isEmpty() ? about.getExpected() : present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getTranscriptFile() {
        return transcriptFile;
    }

    public void setTranscriptFile(String transcriptFile) {
        this.transcriptFile = transcriptFile;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Long getQuestionId() {
        return questionId;
    }

    public void setQuestionId(Long questionId) {
        this.questionId = questionId;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getPassages() {
        return passages;
    }

    public void setPassages(String passages) {
        this.passages = passages;
    }
}
