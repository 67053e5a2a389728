use sql1::{SCHEMA, search};
use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;

const WORDS: [(&str, &str, bool); 6] = [
    ("bairn", "Scotland", false),
    ("cwtch", "Wales", false),
    ("y'all", "Texas", false),
    ("jawn", "Philadelphia", false),
    ("100% cotton", "Texas", false),
    ("secret word", "Wales", true),
];

async fn dictionary() -> SqlitePool {
    let one = SqlitePoolOptions::new().max_connections(1);
    let pool = one.connect("sqlite::memory:").await.unwrap();
    sqlx::query(SCHEMA).execute(&pool).await.unwrap();
    for (word, region, draft) in WORDS {
        let insert = sqlx::query("INSERT INTO words VALUES (?, ?, ?)");
        let insert = insert.bind(word).bind(region).bind(draft);
        insert.execute(&pool).await.unwrap();
    }
    pool
}

/// The words that a search finds, with commas between them.
async fn find(part: &str, order: &str) -> String {
    let found = search(&dictionary().await, part, order).await;
    let words = found.expect("the SQL is valid").expect("a known order");
    words.join(", ")
}

#[tokio::test]
async fn words_are_found_by_a_part() {
    assert_eq!(find("aw", "word").await, "jawn");
    assert_eq!(find("a", "word").await, "bairn, jawn, y'all");
    assert_eq!(find("zz", "word").await, "");
}

#[tokio::test]
async fn words_are_ordered_by_region() {
    let all = find("", "region").await;
    assert_eq!(all, "jawn, bairn, 100% cotton, y'all, cwtch");
}

#[tokio::test]
async fn an_apostrophe_is_a_character() {
    assert_eq!(find("y'a", "word").await, "y'all");
}

#[tokio::test]
async fn drafts_stay_secret() {
    assert_eq!(find("' OR draft OR word LIKE '", "word").await, "");
    assert_eq!(find("secret", "word").await, "");
}

#[tokio::test]
async fn wildcards_are_characters() {
    assert_eq!(find("%", "word").await, "100% cotton");
    assert_eq!(find("_", "word").await, "");
}

#[tokio::test]
async fn an_order_is_one_of_two() {
    let pool = dictionary().await;
    for order in [
        "draft",
        "",
        "word DESC",
        "(SELECT 1)",
        "word; DROP TABLE words",
    ] {
        let found = search(&pool, "", order).await;
        let found = found.expect("the database sees nothing of that");
        assert!(found.is_none(), "{order:?} isn't an order");
    }
}
