/* global React, ReactDOM, GraphiQL */
(function () {
  'use strict';
  const keyField = document.getElementById('key');
  const picker = document.getElementById('examples');
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  const fetcher = (params) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    if (keyField.value) headers['x-api-key'] = keyField.value;
    return fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(params) }).then((response) => response.json());
  };
  const show = (query, tab) => root.render(React.createElement(GraphiQL, { fetcher, query, key: tab, shouldPersistHeaders: false }));
  fetch('/graphiql/examples')
    .then((response) => response.json())
    .then(({ examples }) => {
      examples.forEach((example, index) => picker.add(new Option(example.name, String(index))));
      picker.addEventListener('change', () => {
        if (picker.value !== '') show(examples[Number(picker.value)].query, picker.value);
      });
      show(examples[0] ? examples[0].query : '', 'first');
    });
})();
