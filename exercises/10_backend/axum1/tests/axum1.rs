use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum1::{Jukebox, router};
use tower::ServiceExt;

fn café() -> Router {
    router(Jukebox::new(&["Blue Moon", "Harvest Moon", "Moonlight"]))
}

/// Sends a request, and returns the status and the text of the answer.
async fn ask(router: &Router, method: &str, path: &str) -> (StatusCode, String) {
    let request = Request::builder().method(method).uri(path);
    let request = request.body(Body::empty()).unwrap();
    let response = router.clone().oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 1000).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn all_titles_are_listed() {
    let (status, titles) = ask(&café(), "GET", "/songs").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(titles, "Blue Moon\nHarvest Moon\nMoonlight");
}

#[tokio::test]
async fn a_song_has_a_path_of_its_own() {
    let (_, title) = ask(&café(), "GET", "/songs/2").await;
    assert_eq!(title, "Harvest Moon");
    let (_, title) = ask(&café(), "GET", "/songs/3").await;
    assert_eq!(title, "Moonlight");
    let (status, _) = ask(&café(), "GET", "/songs/4").await;
    assert_eq!(status, StatusCode::NOT_FOUND, "there are three songs");
}

#[tokio::test]
async fn songs_are_played_in_the_order_they_were_chosen() {
    let café = café();
    for number in [3, 1] {
        let path = format!("/songs/{number}/play");
        let (status, _) = ask(&café, "POST", &path).await;
        assert_eq!(status, StatusCode::ACCEPTED, "POST {path}");
    }
    let (_, queue) = ask(&café, "GET", "/queue").await;
    assert_eq!(queue, "Moonlight\nBlue Moon");
}

#[tokio::test]
async fn looking_at_a_path_never_plays_a_song() {
    let café = café();
    let (status, _) = ask(&café, "GET", "/songs/1/play").await;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    let (_, queue) = ask(&café, "GET", "/queue").await;
    assert_eq!(queue, "");
}

#[tokio::test]
async fn any_other_path_gets_the_friendly_answer() {
    for path in ["/", "/song", "/songs/1/stop", "/queue/1"] {
        let (status, text) = ask(&café(), "GET", path).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(text, "This jukebox doesn't have such a page.", "{path}");
    }
}
