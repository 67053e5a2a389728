//! The tables of a film festival. A column is a field, and so is a relation; its value isn't loaded unless you ask for it.

pub mod cinema {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cinema")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub name: String,
        #[sea_orm(has_many)]
        pub screenings: HasMany<super::screening::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod film {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "film")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub title: String,
        #[sea_orm(has_many)]
        pub screenings: HasMany<super::screening::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod screening {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "screening")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub cinema_id: i32,
        pub film_id: i32,
        pub hour: i32,
        #[sea_orm(belongs_to, from = "cinema_id", to = "id")]
        pub cinema: BelongsTo<super::cinema::Entity>,
        #[sea_orm(belongs_to, from = "film_id", to = "id")]
        pub film: BelongsTo<super::film::Entity>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
