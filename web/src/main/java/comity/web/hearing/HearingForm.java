package comity.web.hearing;

import comity.access.Side;
import comity.hearing.CorrectTranscript;
import comity.hearing.HearingAnswers;
import comity.hearing.HearingScheduling;
import comity.hearing.HearingSitting;
import comity.hearing.HearingSummary;
import comity.hearing.HearingWitness;
import comity.hearing.NameWitnesses;
import comity.hearing.OpenHearing;
import comity.hearing.TranscriptReview;
import comity.web.common.Texts;
import comity.web.common.UploadIds;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    @Inject
    Texts texts;

    private final PeopleRows witnesses = new PeopleRows("").with("WITNESS", "", "");
    private PeopleRows present;
    private String until = "";
    private String minutes = "";
    private String transcriptFile = "";
    private String side = "CLM";
    private String question = "";
    private Long questionId;
    private String answer = "";
    private String passages = "";

    public String name() {
        List<NameWitnesses.Named> named = witnesses.named().stream()
                .map(row -> new NameWitnesses.Named(
                        HearingWitness.Kind.valueOf(row.getPart()), row.getName(), row.getMore()))
                .toList();
        scheduling.name(new NameWitnesses(about.caseId(), named), about.actor());
        return done("hearing.witnesses.done");
    }

    public String open() {
        List<OpenHearing.Present> came = getPresent().named().stream()
                .map(row -> new OpenHearing.Present(Side.valueOf(row.getPart()), row.getName(), row.getMore()))
                .toList();
        sitting.open(new OpenHearing(about.caseId(), came), about.actor());
        return done("hearing.open.done");
    }

    public String adjourn() {
        sitting.adjourn(about.caseId(), TypedLines.moment("until", until, about.zone()), about.actor());
        return done("hearing.adjourn.done");
    }

    public String rise() {
        List<Long> file = UploadIds.of(transcriptFile);
        sitting.rise(about.caseId(), UploadIds.of(minutes), file.isEmpty() ? null : file.get(0), about.actor());
        return done("hearing.rise.done");
    }

    public String ask() {
        answers.ask(new HearingAnswers.AskQuestion(about.caseId(), Side.valueOf(side), question), about.actor());
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

    public PeopleRows getWitnesses() {
        return witnesses;
    }

    /** Those who came: at first the speakers who were announced. */
    public PeopleRows getPresent() {
        if (present == null) {
            present = about.expected(texts.get("hearing.capacity.usual"));
        }
        return present;
    }

    public List<Side> getSides() {
        return List.of(Side.CLM, Side.RSP, Side.TP);
    }

    public HearingWitness.Kind[] getKinds() {
        return HearingWitness.Kind.values();
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
