use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use rest3::{Score, Scores, router};
use serde_json::Value;
use tower::ServiceExt;

/// Scores with these points and numbers.
fn arcade(scores: &[(u32, u32)]) -> Scores {
    let arcade = Scores::default();
    for &(points, number) in scores {
        set_score(&arcade, points, number);
    }
    arcade
}

fn set_score(scores: &Scores, points: u32, number: u32) {
    let player = "Ada";
    scores.lock().unwrap().push(Score {
        points,
        number,
        player,
    });
}

async fn status(scores: &Scores, path: &str) -> StatusCode {
    let request = Request::get(path).body(Body::empty()).unwrap();
    router(scores.clone())
        .oneshot(request)
        .await
        .unwrap()
        .status()
}

/// The numbers of the scores on a page, and the link to the next one.
async fn page(scores: &Scores, path: &str) -> (Vec<u64>, Option<String>) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = router(scores.clone()).oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    let bytes = to_bytes(response.into_body(), 100_000).await.unwrap();
    let page: Value = serde_json::from_slice(&bytes).unwrap();
    let scores = page["scores"].as_array().unwrap().iter();
    let numbers = scores.map(|score| score["number"].as_u64().unwrap());
    (numbers.collect(), page["next"].as_str().map(String::from))
}

#[tokio::test]
async fn a_record_between_two_pages_repeats_nothing() {
    let scores = arcade(&[(900, 1), (800, 2), (700, 3), (600, 4)]);
    let (numbers, next) = page(&scores, "/scores?limit=2").await;
    assert_eq!(numbers, [1, 2]);
    set_score(&scores, 5000, 5);
    let (numbers, _) = page(&scores, &next.unwrap()).await;
    assert_eq!(numbers, [3, 4]);
}

#[tokio::test]
async fn equal_points_are_not_lost_between_pages() {
    let scores = arcade(&[(700, 4), (700, 2), (700, 3), (700, 1)]);
    let mut seen = Vec::new();
    let mut path = Some(String::from("/scores?limit=1"));
    while let Some(link) = path {
        let (numbers, next) = page(&scores, &link).await;
        seen.extend(numbers);
        path = next;
        assert!(seen.len() < 9, "the links lead in a circle: {seen:?}");
    }
    assert_eq!(seen, [1, 2, 3, 4]);
}

#[tokio::test]
async fn the_last_page_has_no_next_one() {
    let scores = arcade(&[(900, 1), (800, 2)]);
    let (numbers, next) = page(&scores, "/scores?limit=2").await;
    assert_eq!((numbers, next), (vec![1, 2], None));
    let (numbers, next) = page(&scores, "/scores?after=800-2").await;
    assert_eq!((numbers, next), (vec![], None));
}

#[tokio::test]
async fn a_cursor_outlives_its_score() {
    let scores = arcade(&[(900, 1), (700, 3)]);
    let (numbers, _) = page(&scores, "/scores?after=800-2").await;
    assert_eq!(numbers, [3], "the score 800-2 was deleted");
}

#[tokio::test]
async fn the_size_of_a_page_has_limits() {
    let many: Vec<_> = (1..=60).map(|number| (1000 - number, number)).collect();
    let scores = arcade(&many);
    for (query, size) in [("", 10), ("?limit=0", 1), ("?limit=999", 50)] {
        let (numbers, next) = page(&scores, &format!("/scores{query}")).await;
        assert_eq!(numbers.len(), size, "{query}");
        assert!(next.is_some(), "there are more than {size}");
    }
}

#[tokio::test]
async fn a_limit_that_cannot_be_a_size_is_a_bad_request() {
    for limit in ["-5", "2.5", "ten", ""] {
        let status = status(&arcade(&[]), &format!("/scores?limit={limit}")).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{limit:?}");
    }
}

#[tokio::test]
async fn the_limit_is_kept_on_the_next_page() {
    let many: Vec<_> = (1..=60).map(|number| (1000 - number, number)).collect();
    let scores = arcade(&many);
    let (_, next) = page(&scores, "/scores?limit=3").await;
    let (numbers, _) = page(&scores, &next.unwrap()).await;
    assert_eq!(numbers, [4, 5, 6]);
}

#[tokio::test]
async fn a_cursor_that_cannot_be_read_is_a_bad_request() {
    for cursor in ["", "900", "nine-17", "900-", "900-17-1"] {
        let status = status(&arcade(&[]), &format!("/scores?after={cursor}")).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{cursor:?}");
    }
}
