package nl.gezondewijk.datarequest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.page.Here;

/** A request in the words of the reader. */
record RequestView(
        int id,
        String organisation,
        String contact,
        String email,
        String wanted,
        String supply,
        String area,
        String areaUrl,
        String asked,
        String state,
        String due,
        boolean isDue,
        boolean isOpen,
        boolean canAnswer,
        boolean hasLink,
        String times,
        List<AnswerView> answers,
        String linkUntil) {

    /** One answer; its kind with the reason of a refusal or the day that was promised. */
    record AnswerView(String kind, String said, String at, String by) {}

    /** @param known how often its partner was asked in all */
    static RequestView of(
            Request request,
            Optional<Answer.Reason> refused,
            int known,
            Catalogue catalogue,
            LocalDate today,
            Here here) {
        return new RequestView(
                request.id(),
                request.partner().organisation(),
                request.partner().contact(),
                request.partner().email(),
                request.wanted(),
                request.supply()
                        .flatMap(catalogue::find)
                        .map(one -> here.say(one.name()))
                        .orElse(""),
                request.area().name(),
                "/wijkprofiel/" + request.area().code(),
                here.date(request.askedAt()),
                here.say("datarequest.state." + request.state())
                        + refused.map(why -> ": " + here.say("datarequest.reason." + why))
                                .orElse(""),
                day(request.due(), here),
                request.isDue(today),
                request.state().isOpen(),
                request.state().canAnswer(),
                request.state() != Request.State.CLOSED,
                known > 1 ? here.say("datarequest.times", known) : "",
                request.answers().stream().map(answer -> answer(answer, here)).toList(),
                request.linkUntil().map(here::date).orElse(""));
    }

    private static AnswerView answer(Answer answer, Here here) {
        var more = answer.reason()
                .map(why -> here.say("datarequest.reason." + why))
                .or(() -> answer.on().map(day -> here.say("datarequest.answer.on", day(day, here))));
        return new AnswerView(
                here.say("datarequest.answer." + answer.kind())
                        + more.map(words -> ": " + words).orElse(""),
                answer.said(),
                here.date(answer.at()),
                here.say(answer.by().startsWith(Request.KIND) ? "datarequest.by.partner" : "datarequest.by.staff"));
    }

    static String day(LocalDate day, Here here) {
        return here.date(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** How often each organisation was asked, again and again included. */
    static Map<String, Integer> times(List<Request> all) {
        return all.stream()
                .collect(java.util.stream.Collectors.toMap(
                        one -> organisation(one.partner().organisation()), Request::times, Integer::sum));
    }

    static String organisation(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
