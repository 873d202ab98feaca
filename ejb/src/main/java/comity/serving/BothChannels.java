package comity.serving;

import comity.docket.CaseFile;
import comity.notice.Outbox;
import comity.party.Channel;
import comity.party.Signatories;
import comity.webhook.HookPost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** S04: the two registered channels of a State, each tried with the same letter. */
@ApplicationScoped
public class BothChannels {

    private static final int CHANNELS = 2;

    @Inject
    Services services;

    @Inject
    Outbox outbox;

    @Inject
    HookPost hooks;

    @Inject
    Signatories signatories;

    void write(CaseFile file, Service row, Instant at) {
        List<Channel> channels = signatories.channels(row.state());
        for (int rank = 1; rank <= CHANNELS; rank++) {
            Channel channel = rank <= channels.size() ? channels.get(rank - 1) : null;
            services.add(
                    channel != null && leaves(file, row, rank, channel)
                            ? ServiceChannel.sent(row.id(), rank, channel.address())
                            : ServiceChannel.absent(row.id(), rank, at));
        }
    }

    /** What the delivery of a letter is reported to. */
    static String purpose(Service row, int rank) {
        return "service:" + row.id() + ":" + rank;
    }

    /** A webhook that is registered no more, or is disabled, takes nothing: the try has failed. */
    private boolean leaves(CaseFile file, Service row, int rank, Channel channel) {
        String purpose = purpose(row, rank);
        if (channel.isWebhook()) {
            return hooks.serve(file, row.state(), channel.address(), row.kind(), purpose);
        }
        outbox.write(channel.address(), file, purpose);
        return true;
    }
}
