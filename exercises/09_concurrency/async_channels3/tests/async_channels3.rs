use async_channels3::Match;

#[tokio::test]
async fn a_slow_display_skips_old_scores() {
    let game = Match::new();
    let mut display = game.display();
    game.goal("Ada", 1);
    game.goal("Ben", 2);
    assert_eq!(display.next().await, Some(2), "this score is out of date");
    game.goal("Ada", 3);
    assert_eq!(display.next().await, Some(3));
}

#[tokio::test]
async fn a_display_waits_for_a_new_score() {
    let game = Match::new();
    let mut display = game.display();
    game.goal("Ada", 1);
    assert_eq!(display.next().await, Some(1));
    let again = tokio::spawn(async move { display.next().await });
    tokio::task::yield_now().await;
    game.goal("Ben", 2);
    assert_eq!(
        again.await.unwrap(),
        Some(2),
        "the same score was shown twice"
    );
}

#[tokio::test]
async fn every_fan_hears_every_event() {
    let game = Match::default();
    let (mut first, mut second) = (game.fan(), game.fan());
    game.goal("Ada", 1);
    game.goal("Ben", 2);
    for fan in [&mut first, &mut second] {
        assert_eq!(fan.next().await.as_deref(), Some("goal by Ada"));
        assert_eq!(fan.next().await.as_deref(), Some("goal by Ben"));
    }
}

#[tokio::test]
async fn a_fan_who_was_too_slow_hears_how_much_was_missed() {
    let game = Match::new();
    let mut fan = game.fan();
    for (score, scorer) in (1..).zip(["Ada", "Ben", "Cem", "Dana", "Eva", "Finn"]) {
        game.goal(scorer, score);
    }
    assert_eq!(fan.next().await.as_deref(), Some("2 events missed"));
    assert_eq!(fan.next().await.as_deref(), Some("goal by Cem"));
    for (score, scorer) in (7..).zip(["Gus", "Hana", "Ines", "Jon"]) {
        game.goal(scorer, score);
    }
    assert_eq!(fan.next().await.as_deref(), Some("3 events missed"));
    assert_eq!(fan.next().await.as_deref(), Some("goal by Gus"));
}

#[tokio::test]
async fn all_go_home_after_the_match() {
    let game = Match::new();
    let (mut display, mut fan) = (game.display(), game.fan());
    game.goal("Ada", 1);
    drop(game);
    assert_eq!(display.next().await, Some(1), "the last score is shown");
    assert_eq!(display.next().await, None);
    assert_eq!(fan.next().await.as_deref(), Some("goal by Ada"));
    assert_eq!(fan.next().await, None);
}
