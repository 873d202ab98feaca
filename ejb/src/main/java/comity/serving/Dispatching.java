package comity.serving;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.notice.Outbox;
import comity.party.Channel;
import comity.party.Signatories;
import comity.webhook.HookPost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Sends the letters of one service to both registered channels and tells the State's inbox. */
@ApplicationScoped
public class Dispatching {

    private static final int CHANNELS = 2;

    @Inject
    Services services;

    @Inject
    Addressees addressees;

    @Inject
    ServiceFiles papers;

    @Inject
    Docket docket;

    @Inject
    Outbox outbox;

    @Inject
    HookPost hooks;

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
        write(file, row, at);
        log.dispatched(row);
    }

    private void write(CaseFile file, Service row, Instant at) {
        List<Channel> channels = signatories.channels(row.state());
        for (int rank = 1; rank <= CHANNELS; rank++) {
            Channel channel = rank <= channels.size() ? channels.get(rank - 1) : null;
            services.add(
                    channel != null && leaves(file, row, rank, channel)
                            ? ServiceChannel.sent(row.id(), rank, channel.address())
                            : ServiceChannel.absent(row.id(), rank, at));
        }
    }

    /** A webhook that is registered no more, or is disabled, takes nothing: the try has failed. */
    private boolean leaves(CaseFile file, Service row, int rank, Channel channel) {
        String purpose = "service:" + row.id() + ":" + rank;
        if (channel.isWebhook()) {
            return hooks.serve(file, row.state(), channel.address(), row.kind(), purpose);
        }
        outbox.write(channel.address(), file, purpose);
        return true;
    }
}
