/**
 * The shape of the API, as openapi-typescript writes it from ../openapi/openapi.yaml (`pnpm generate`).
 */
export interface paths {
  '/api/v1/city': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['City'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          q?: string;
          kind?: string[];
          field?: string[];
          district?: string[];
          weekday?: string[];
          audience?: string[];
          language?: string[];
          recruiting?: boolean;
          sort?: 'relevance' | 'kana' | 'confirmed';
          cursor?: string;
          size?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['GroupPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/groups/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { furigana?: boolean }; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Group'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/suggestions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { q?: string; size?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Suggestions'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/projects': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: {
        query?: {
          q?: string;
          year?: number[];
          department?: string[];
          group?: string;
          stage?: string[];
          cursor?: string;
          size?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['ProjectPage'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/projects/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: { [name: string]: unknown };
          content: { 'application/json': components['schemas']['Project'] };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      type?: string;
      title: string;
      status: number;
      detail?: string | null;
      code: string;
      errors?: { pointer?: string; detail: string; code?: string }[];
    };
    Term: { code: string; label: string; ruby?: string | null };
    FieldTerm: { code: string; label: string; ruby?: string | null; lawItem: number };
    District: { code: string; label: string; ruby?: string | null; kana: string; lat: number; lon: number };
    CityContact: {
      office: string;
      phone: string;
      postalCode: string;
      address: string;
      hours: string;
      url?: string | null;
    };
    Position: { lat: number; lon: number };
    City: {
      code: string;
      name: string;
      platformName: string;
      accentColor: string;
      center: components['schemas']['Position'];
      zoom: number;
      contact: components['schemas']['CityContact'];
      plan: { name: string; period: string };
      freshness: { ageingMonths: number; staleMonths: number };
      districts: components['schemas']['District'][];
      departments: components['schemas']['Term'][];
      kinds: components['schemas']['Term'][];
      fields: components['schemas']['FieldTerm'][];
      weekdays: components['schemas']['Term'][];
      times: components['schemas']['Term'][];
      audiences: components['schemas']['Term'][];
      languages: components['schemas']['Term'][];
      ageBands: components['schemas']['Term'][];
      sdgs: components['schemas']['Term'][];
      stages: components['schemas']['Term'][];
    };
    FacetCount: { code: string; label: string; count: number };
    Facets: {
      kind: components['schemas']['FacetCount'][];
      field: components['schemas']['FacetCount'][];
      district: components['schemas']['FacetCount'][];
      weekday: components['schemas']['FacetCount'][];
      audience: components['schemas']['FacetCount'][];
      language: components['schemas']['FacetCount'][];
      recruiting: components['schemas']['FacetCount'][];
    };
    Hint: {
      filter: 'q' | 'kind' | 'field' | 'district' | 'weekday' | 'audience' | 'language' | 'recruiting';
      label: string;
      total: number;
    };
    GroupCard: {
      id: string;
      name: string;
      nameKana?: string | null;
      nameEn?: string | null;
      kind: components['schemas']['Term'];
      mainField?: components['schemas']['Term'] | null;
      fields: components['schemas']['Term'][];
      district?: components['schemas']['Term'] | null;
      summary: string;
      weekdays: components['schemas']['Term'][];
      times: components['schemas']['Term'][];
      schedule?: string | null;
      audiences: components['schemas']['Term'][];
      languages: components['schemas']['Term'][];
      recruiting: boolean;
      confirmedOn?: string | null;
      freshness: 'FRESH' | 'AGEING' | 'STALE';
      disclosureLevel: number;
      sample: boolean;
      point?: components['schemas']['Position'] | null;
      status: 'REGISTERED' | 'EXPIRED';
    };
    GroupPage: {
      items: components['schemas']['GroupCard'][];
      total: number;
      nextCursor?: string | null;
      facets: components['schemas']['Facets'];
      hint?: components['schemas']['Hint'] | null;
    };
    Suggestion: {
      type: 'GROUP' | 'FIELD';
      id: string;
      label: string;
      kana?: string | null;
      kind?: components['schemas']['Term'] | null;
    };
    Suggestions: { items: components['schemas']['Suggestion'][] };
    Source: { title: string; url?: string | null; asOf?: string | null };
    ProjectCard: {
      id: string;
      fiscalYear: number;
      fiscalYearLabel: string;
      name: string;
      groupId?: string | null;
      groupName: string;
      department: components['schemas']['Term'];
      stage: components['schemas']['Term'];
    };
    ProjectPage: {
      items: components['schemas']['ProjectCard'][];
      total: number;
      nextCursor?: string | null;
      facets: {
        year: components['schemas']['FacetCount'][];
        department: components['schemas']['FacetCount'][];
        stage: components['schemas']['FacetCount'][];
      };
    };
    Group: {
      id: string;
      name: string;
      nameKana?: string | null;
      nameEn?: string | null;
      kind: components['schemas']['Term'];
      mainField?: components['schemas']['Term'] | null;
      fields: components['schemas']['Term'][];
      district?: components['schemas']['Term'] | null;
      weekdays: components['schemas']['Term'][];
      times: components['schemas']['Term'][];
      schedule?: string | null;
      audiences: components['schemas']['Term'][];
      languages: components['schemas']['Term'][];
      recruiting: boolean;
      confirmedOn?: string | null;
      freshness: 'FRESH' | 'AGEING' | 'STALE';
      sample: boolean;
      point?: components['schemas']['Position'] | null;
      status: 'REGISTERED' | 'EXPIRED';
      nameEasy?: string | null;
      purpose?: string | null;
      activities?: string | null;
      summaryEasy?: string | null;
      summaryEn?: string | null;
      sdgs: components['schemas']['Term'][];
      activityArea?: string | null;
      address?: string | null;
      memberCount?: number | null;
      ageBands: components['schemas']['Term'][];
      feeYen?: number | null;
      feeNote?: string | null;
      founded?: string | null;
      corporateNumber?: string | null;
      website?: string | null;
      socialMedia: { service: string; url: string }[];
      contact: { phone?: string | null; email?: string | null };
      recruitingNote?: string | null;
      disclosure: { level: number; nextLevel?: number | null; missing: components['schemas']['Term'][] };
      source: components['schemas']['Source'];
      updatedAt: string;
      projects: components['schemas']['ProjectCard'][];
      furigana?: {
        purpose?: string | null;
        activities?: string | null;
        schedule?: string | null;
        recruitingNote?: string | null;
      } | null;
    };
    Project: {
      id: string;
      fiscalYear: number;
      fiscalYearLabel: string;
      name: string;
      groupId?: string | null;
      groupName: string;
      department: components['schemas']['Term'];
      stage: components['schemas']['Term'];
      source: components['schemas']['Source'];
      related: components['schemas']['ProjectCard'][];
      sameDepartment: components['schemas']['ProjectCard'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
