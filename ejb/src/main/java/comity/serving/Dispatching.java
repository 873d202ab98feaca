package comity.serving;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Sends the letters of one service to both registered channels and tells the State's inbox. */
@ApplicationScoped
public class Dispatching {

    @Inject
    Addressees addressees;

    @Inject
    ServiceFiles papers;

    @Inject
    Docket docket;

    @Inject
    BothChannels channels;

    @Inject
    Signatories signatories;

    @Inject
    DeliveryLog log;

    void send(CaseFile file, Service row, Actor by, Instant at) {
        addressees.seat(file, row);
        Document letter = papers.letter(file, row, at);
        DocketEntry entry = docket.record(
                file,
                NewEntry.of("service.dispatched")
                        .by(by, Side.TRIBUNAL)
                        .access(Serving.papersClass())
                        .stage("S04")
                        .document(letter)
                        .args("serving.kind." + row.kind(), signatories.name(row.state())));
        row.dispatched(letter.id(), entry.id(), at);
        channels.write(file, row, at);
        log.dispatched(row);
    }
}
