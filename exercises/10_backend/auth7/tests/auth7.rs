use auth7::router;
use axum::body::Body;
use axum::http::Request;
use tower::ServiceExt;

/// The status of the answer to a request with these headers.
async fn send(method: &str, headers: &[(&str, &str)]) -> u16 {
    let mut request = Request::builder().method(method).uri("/seeds");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).unwrap();
    router().oneshot(request).await.unwrap().status().as_u16()
}

async fn post_from(origin: &str) -> u16 {
    send("POST", &[("origin", origin)]).await
}

#[tokio::test]
async fn a_form_of_this_site_passes() {
    assert_eq!(
        send("POST", &[("sec-fetch-site", "same-origin")]).await,
        200
    );
    assert_eq!(send("POST", &[("sec-fetch-site", "none")]).await, 200);
    assert_eq!(post_from("https://seeds.example").await, 200);
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    for site in ["cross-site", "same-site", "something-new"] {
        let status = send("POST", &[("sec-fetch-site", site)]).await;
        assert_eq!(status, 403, "{site}");
    }
}

#[tokio::test]
async fn old_browsers_are_known_by_their_origin() {
    let others = [
        "https://flowers.example",
        "http://seeds.example",
        "https://seeds.example.flowers.example",
        "https://old.seeds.example",
        "null",
    ];
    for origin in others {
        assert_eq!(post_from(origin).await, 403, "{origin}");
    }
}

#[tokio::test]
async fn what_the_browser_says_about_the_site_comes_first() {
    let headers = [
        ("sec-fetch-site", "cross-site"),
        ("origin", "https://seeds.example"),
    ];
    assert_eq!(send("POST", &headers).await, 403);
}

#[tokio::test]
async fn a_page_of_this_site_may_hide_its_origin() {
    for site in ["same-origin", "none"] {
        let headers = [("sec-fetch-site", site), ("origin", "null")];
        assert_eq!(send("POST", &headers).await, 200, "{site}");
    }
}

#[tokio::test]
async fn looking_is_allowed_from_everywhere() {
    let headers = [("sec-fetch-site", "cross-site"), ("origin", "null")];
    for method in ["GET", "HEAD"] {
        assert_eq!(send(method, &headers).await, 200, "{method}");
    }
    let status = send("OPTIONS", &headers).await;
    assert_eq!(status, 405, "the router refuses OPTIONS, not the guard");
}

#[tokio::test]
async fn every_other_method_may_change_something() {
    for method in ["POST", "PUT", "PATCH", "DELETE", "TRACE", "BURN"] {
        let status = send(method, &[("sec-fetch-site", "cross-site")]).await;
        assert_eq!(status, 403, "{method}");
    }
}

#[tokio::test]
async fn a_program_that_is_not_a_browser_passes() {
    assert_eq!(send("POST", &[]).await, 200);
}
