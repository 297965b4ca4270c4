"""The governor in the window: late frames cost quality, the status bar says which, and it comes back."""

from viewer.engine.governor import BUDGET_MS, FULL, PAUSE_S, REST_S, STEPS, Governor


def test_late_frames_cost_quality_in_order_the_window_says_so_and_takes_it_back(desk):
    now = [100.0]
    desk.renderer.governor = Governor(clock=lambda: now[0])
    on_map, said, seen = desk.window.map, desk.window.status.message.text, []

    def frames(took_ms, seconds):
        for _ in range(round(seconds * 60)):
            now[0] += 1 / 60
            on_map.moved_on.emit(took_ms)
            if not seen or on_map.quality != seen[-1]:
                seen.append(on_map.quality)
                assert seen[-1] is FULL or said() == seen[-1].text

    frames(BUDGET_MS - 0.1, 0.2)
    frames(BUDGET_MS * 3, 3.0)
    assert seen == list(STEPS)
    assert "coarser fields" in said() and PAUSE_S > 1 / 60
    frames(4.0, (REST_S + 0.5) * len(STEPS))
    assert seen == [*STEPS, *reversed(STEPS[:-1])]
    assert said() == "Full picture again"
